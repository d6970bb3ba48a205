/** The impact sheet as a note. `entry` is repeated for each leading entry. */
export const sheetTemplate = (): string => `%% part: head %%
# {{title}}

{{#name}}
**{{name}}**{{#role}}, {{role}}{{/role}}

{{/name}}
{{from}} to {{to}} · as of {{asOf}} · for {{audience}}

%% part: entry %%
## {{rank}}. {{initiative}}{{#figures}}: {{figures}}{{/figures}}

{{metric}}{{#changes}}{{#metric}}, {{/metric}}**{{changes}}**{{#computed}} (computed){{/computed}}{{/changes}}

{{#hypothesis}}
_{{hypothesis}}_
{{/hypothesis}}

{{#proof}}
- **Proof:** {{proof}}
{{/proof}}
{{#worth}}
- **Worth:** {{worth}}
{{/worth}}
{{#principles}}
- **Principles:** {{principles}}{{#because}}. {{because}}{{/because}}
{{/principles}}
{{#okrs}}
- **Moves:** {{okrs}}
{{/okrs}}
{{#role}}
- **My part:** {{role}}
{{/role}}
{{#links}}
- **Data:** {{links}}
{{/links}}

{{#quote}}
> {{quote}}
{{#source}}
>
> {{source}}
{{/source}}
{{/quote}}

%% part: coverage %%
{{#principles}}
**Principles shown:** {{principles}}
{{/principles}}

{{#okrs}}
**Key results moved:** {{okrs}}
{{/okrs}}

%% part: foot %%
{{#more}}
{{more}} more in the appendix: [[{{appendix}}]].
{{/more}}

_{{cycle}}, {{from}} to {{to}}, as of {{asOf}}, for {{audience}}. Figures marked computed were worked out from the ones shown._
`;
