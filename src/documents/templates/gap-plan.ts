/** One bullet for each criterion that is not met, for the user alone. `gap` is repeated for each that came up later. */
export const gapPlanTemplate = (): string => `%% part: head %%
# {{title}}

For me alone{{#level}} · {{level}}{{/level}}{{#criteria}} · {{criteria}}{{/criteria}}{{#meeting}} · 1:1 on {{meeting}}{{/meeting}}

{{summary}}

%% part: status %%
## Where each gap stands

{{#items}}
- {{text}}: {{state}}
{{/items}}

%% part: gap %%
{{#items}}
- [ ] {{text}} [said:: ] [checkpoint:: ] [by:: {{by}}]{{#by}} 📅 {{by}}{{/by}}
{{/items}}

%% part: closing %%
## Milestones

%% said: the gap in your manager's words. checkpoint: what will be measured. by: within 90 days. A refresh leaves these alone. %%

{{#items}}
- [ ] {{text}} [said:: ] [checkpoint:: ] [by:: {{by}}]{{#by}} 📅 {{by}}{{/by}}
{{/items}}
`;
