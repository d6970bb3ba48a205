/** The agenda as a note, in the order in which it is spoken. Each heading carries its minutes. */
export const agendaTemplate = `%% part: head %%
# {{title}}

{{date}}{{#time}}, {{time}}{{/time}} · {{minutes}} minutes{{#manager}} · with {{manager}}{{/manager}} · {{cycle}}

%% part: rating %%
## Rating ({{box}} min)

{{sentence}}

%% part: results %%
## Results ({{box}} min)

{{#items}}
- **{{initiative}}:** {{figures}}{{#worth}}; {{worth}}{{/worth}}{{#principles}}. _{{principles}}_{{/principles}} [[{{link}}]]
{{#role}}
  - My part: {{role}}
{{/role}}
{{/items}}

%% part: behaviours %%
## Behaviours ({{box}} min)

{{#items}}
- **{{title}}** ({{seconds}} s){{#principles}}, _{{principles}}_{{/principles}} [[{{link}}]]
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
- **{{title}}**{{#career}} (career){{/career}} [[{{link}}]]
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
- **{{title}}:** {{text}} [[{{link}}]]
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
- **{{title}}:** {{text}} [[{{link}}]]
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
