/** What the user has in hand when pay and level are spoken of, in that order and pay last. For the user alone. */
export const briefTemplate = (): string => `%% part: head %%
# {{title}}

For me alone{{#meeting}} · 1:1 on {{meeting}}{{/meeting}} · {{cycle}}

%% part: rating %%
## Rating

{{#rating}}
I expect a rating of {{rating}} for {{cycle}}.
{{/rating}}
{{^rating}}
No rating is expected yet: set it in the cycle's settings.
{{/rating}}

%% part: results %%
## Results

{{#items}}
- **{{named}}:** {{figures}}{{#worth}}; {{worth}}{{/worth}}
{{/items}}
{{^any}}
No result leads yet: tag results, and see in the sheet's preview what each lacks.
{{/any}}

%% part: level %%
## Fit for {{level}}

{{statement}}.{{#proofs}} They show in {{proofs}}.{{/proofs}}
{{#goals}}
What I take on next, and what it builds: {{goals}}.
{{/goals}}

{{#items}}
- {{text}}
{{#met}}
  - Met by {{met}}
{{/met}}
{{#perhaps}}
  - Perhaps met, through {{perhaps}}: link it in {{criteria}} if it is so
{{/perhaps}}
{{#open}}
  - Open: nothing shows it yet
{{/open}}
{{#aims}}
  - Works towards it: {{aims}}
{{/aims}}
{{#broken}}
  - No note for: {{broken}}
{{/broken}}
{{/items}}

%% part: asks %%
## Asks

{{#items}}
- **{{named}}:** {{text}}
{{/items}}

%% part: pay %%
## Pay, last and after rating and results

{{#items}}
- **{{named}}:** {{text}}
{{/items}}
{{#ranges}}
- **{{named}}:** {{range}}
  - {{source}}
{{/ranges}}
{{^known}}
No market range yet: add one for your level and place, with its source and date.
{{/known}}

%% part: check-in %%
{{#day}}
## Check-in

- [ ] Check-in on the milestones{{#manager}} with {{manager}}{{/manager}} 📅 {{day}}
{{/day}}

%% part: closing %%
## Milestones

Which milestones in the next 90 days would make you comfortable{{#level}} putting me forward for {{level}}{{/level}}?

%% Write the answer down in their words; a refresh leaves it alone. %%

- Answer:
`;
