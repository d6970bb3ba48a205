/** What stands behind the sheet: the other results, the links by initiative, the metrics, the coverage. */
export const appendixTemplate = (): string => `%% part: head %%
# {{title}}

{{#name}}**{{name}}** · {{/name}}{{from}} to {{to}} · as of {{asOf}} · for {{audience}}

%% part: results %%
## Other results

{{#entries}}
- **{{title}}**{{#figures}}: {{figures}}{{/figures}}{{#worth}} · {{worth}}{{/worth}}{{#principles}} · {{principles}}{{/principles}}{{#links}} · {{links}}{{/links}}{{#mark}} _({{mark}})_{{/mark}}
{{/entries}}

%% part: data %%
## Raw data

{{#initiatives}}
- **{{title}}:** {{links}}
{{/initiatives}}

%% part: metrics %%
## Metrics

{{#metrics}}
- **{{name}}:** {{definition}}
{{/metrics}}

%% part: coverage %%
## Coverage

{{table}}
`;
