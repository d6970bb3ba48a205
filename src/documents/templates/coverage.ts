/** What has proof and what has none, for the user alone. */
export const coverageTemplate = (): string => `%% part: head %%
# {{title}}

{{from}} to {{to}} · as of {{asOf}} · for me alone

{{missing}}

%% part: principles %%
{{#table}}
## Principles

{{table}}
{{/table}}

%% part: okrs %%
{{#table}}
## Key results

{{table}}
{{/table}}
`;
