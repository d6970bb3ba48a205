/** What a week leaves without a figure, for the user alone. */
export const nudgeTemplate = (): string => `%% part: head %%
# {{title}}

{{from}} to {{to}} · for me alone

{{#nothing}}
Nothing waits for a figure.
{{/nothing}}

%% part: finished %%
{{#any}}
## Finished without a figure

Where it stands: say what changed, from what to what, and tag it #{{tag}}.

{{#items}}
- {{text}} [[{{link}}]]
{{/items}}
{{/any}}

%% part: entries %%
{{#any}}
## Impact entries without a figure

{{#items}}
- {{text}} [[{{link}}]]
{{/items}}
{{/any}}

%% part: due %%
{{#any}}
## Results that are due

{{#items}}
- {{text}}: {{#baseline}}from {{baseline}}, {{/baseline}}due {{day}} [[{{link}}]]
{{/items}}
{{/any}}

%% part: goals %%
{{#any}}
## Goals that are due

{{#items}}
- {{text}}: {{#prediction}}{{prediction}}, {{/prediction}}by {{day}} [[{{link}}]]
{{/items}}
{{/any}}
`;
