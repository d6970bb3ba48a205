/** The agenda as a note, in the order in which it is spoken. Each heading carries its minutes. */
export const agendaTemplate = (): string => `%% part: head %%
# {{title}}

{{date}}{{#time}}, {{time}}{{/time}} · {{minutes}} minutes{{#manager}} · with {{manager}}{{/manager}} · {{cycle}}

%% part: rating %%
## Rating ({{box}} min)

{{sentence}}

%% part: results %%
## Results ({{box}} min)

{{#items}}
- **{{named}}:** {{figures}}
{{#worth}}
  - {{worth}}
{{/worth}}
{{#principles}}
  - Shows: {{principles}}
{{/principles}}
{{#role}}
  - My part: {{role}}
{{/role}}
{{/items}}

%% part: behaviours %%
## Behaviours ({{box}} min)

{{#items}}
- **{{named}}** ({{seconds}} s)
{{#principles}}
  - Shows: {{principles}}
{{/principles}}
{{#result}}
  - {{result}}
{{/result}}
{{#feedback}}
  - Feedback: {{feedback}}
{{/feedback}}
{{/items}}

%% part: goals %%
## Goals ({{box}} min)

{{#items}}
- **{{named}}**{{#career}} (career){{/career}}
{{#statement}}
  - {{statement}}
{{/statement}}
{{#okr}}
  - Moves: {{okr}}
{{/okr}}
{{#skill}}
  - Builds: {{skill}}
{{/skill}}
{{/items}}

%% part: asks %%
## Asks ({{box}} min)

{{#items}}
- **{{named}}:** {{text}}
{{#gives}}
  - Gives: {{gives}}
{{/gives}}
{{#criterion}}
  - Meets: {{criterion}}
{{/criterion}}
{{/items}}

%% part: pay %%
## Pay ({{box}} min)

{{#items}}
- **{{named}}:** {{text}}
{{/items}}

%% part: closing %%
## Decisions ({{box}} min)

%% Fill in while you talk. Behind each: [status:: asked], [status:: said] or [status:: confirmed], [owner:: name], and a date. %%

- Rating:
- Stretch goals:
{{#promotion}}
- Promotion:
{{/promotion}}
{{#pay}}
- Pay:
{{/pay}}
- Next steps:
- [ ] Send the recap{{#person}} [owner:: {{person}}]{{/person}} 📅 {{recapDue}}
- [ ] Confirm or correct the recap{{#manager}} [owner:: {{manager}}]{{/manager}} 📅 {{confirmBy}}
`;
