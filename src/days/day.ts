/** A calendar day, `YYYY-MM-DD`: never an instant, the same in every time zone. */
export type Day = string;
