/** What the last cycle leaves: for the user alone. */
export const carryOverTemplate = (): string => `%% part: head %%
# {{title}}

From {{before}} ({{from}} to {{to}}) into {{cycle}} · as of {{asOf}} · for me alone

{{#nothing}}
Nothing is left of it: no open goal or ask, no promise, no rating and no metric that both cycles measure.
{{/nothing}}

%% part: rating %%
{{#any}}
## The last rating

{{#items}}
- **{{rating}}** [[{{link}}]]
{{#themes}}
  - {{text}}
{{/themes}}
{{/items}}
{{/any}}

%% part: goals %%
{{#any}}
## Goals still open

{{#items}}
- **{{named}}**, {{when}}
{{#prediction}}
  - Predicted: {{prediction}}
{{/prediction}}
{{#okr}}
  - Moves: {{okr}}
{{/okr}}
{{#results}}
  - Moved so far: {{text}} [[{{link}}]]
{{/results}}
{{/items}}
{{/any}}

%% part: asks %%
{{#any}}
## Asks still open

{{#items}}
- **{{named}}**{{#about}} ({{about}}){{/about}}, {{when}}
{{/items}}
{{/any}}

%% part: closed %%
{{#any}}
## Goals that were closed

{{#items}}
- **{{named}}:** {{status}}
{{#prediction}}
  - Predicted: {{prediction}}
{{/prediction}}
{{#results}}
  - Moved: {{text}} [[{{link}}]]
{{/results}}
{{/items}}
{{/any}}

%% part: figures %%
{{#any}}
## Figures then and now

{{#items}}
- **{{metric}}:** {{then}} then, {{now}} now{{#changes}} ({{changes}}, computed){{/changes}} [[{{link}}]]
{{/items}}
{{/any}}

%% part: closing %%
{{#any}}
## What was promised, and what came of it

%% From the decisions of [[{{link}}]]. Write what came of each behind it: nothing here is read from your notes. %%

{{#items}}
- {{topic}}: {{text}} ({{status}}{{#owner}}, {{owner}}{{/owner}}{{#due}}, by {{due}}{{/due}})
  - What came of it:
{{/items}}
{{/any}}
`;
