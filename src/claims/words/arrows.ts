/** Arrows to the right, each one character. */
export const arrows = '→➔➜⟶⇒➡➙➛➝➞➟➠➤⇨⟹↦⮕';
