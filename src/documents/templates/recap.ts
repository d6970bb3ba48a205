/** The follow-up message, as it is sent. `topic` is repeated for each topic that was raised or has to be asked. */
export const recapTemplate = (): string => `%% part: opening %%
{{#manager}}
Dear {{manager}},

{{/manager}}
This is what I noted in our review 1:1 on {{date}}. Please confirm or correct it by {{confirmBy}}.

%% part: topic %%
**{{name}}**

{{#items}}
- {{#confirmed}}Confirmed: {{text}}{{/confirmed}}{{#said}}You said: {{text}}{{/said}}{{#asked}}{{#text}}I asked: {{text}} {{/text}}{{question}}{{/asked}}{{#unnoted}}{{question}}{{/unnoted}}
{{/items}}

%% part: closing %%
Whatever I got wrong, please say so.

{{person}}
`;
