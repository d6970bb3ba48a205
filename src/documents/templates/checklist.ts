/** The preparation, for the user alone. `item` is repeated for what the vault can prove; the rest is by hand. */
export const checklistTemplate = (): string => `%% part: head %%
# {{title}}

For me alone{{#meeting}} · 1:1 on {{meeting}}{{/meeting}} · **{{done}} of {{all}} done**{{#next}} · next: {{next}}{{/next}}

%% part: item %%
- [{{mark}}] {{name}}{{#detail}}: {{detail}}{{/detail}}{{#links}} {{links}}{{/links}}

%% part: closing %%
- [ ] Structured preparation worked through: results, behaviours, goals and asks said aloud once
- [ ] 15-minute rehearsal booked with a mentor or skip-level
`;
