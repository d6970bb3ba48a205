import type { Settings } from './settings';

/** Sets of principles by name only; what each means is the company's to say. */
export const principlePresets: Readonly<Record<string, readonly string[]>> = {
  amazon: [
    'Customer Obsession',
    'Ownership',
    'Invent and Simplify',
    'Are Right, A Lot',
    'Learn and Be Curious',
    'Hire and Develop the Best',
    'Insist on the Highest Standards',
    'Think Big',
    'Bias for Action',
    'Frugality',
    'Earn Trust',
    'Dive Deep',
    'Have Backbone; Disagree and Commit',
    'Deliver Results',
    "Strive to be Earth's Best Employer",
    'Success and Scale Bring Broad Responsibility',
  ],
  meta: [
    'Move Fast',
    'Focus on Long-Term Impact',
    'Build Awesome Things',
    'Live in the Future',
    'Be Direct and Respect Your Colleagues',
    'Meta, Metamates, Me',
  ],
  gitlab: [
    'Collaboration',
    'Results for Customers',
    'Efficiency',
    'Diversity, Inclusion and Belonging',
    'Iteration',
    'Transparency',
  ],
  pm: [
    'Customer Insight',
    'Product Sense',
    'Strategy',
    'Execution',
    'Data-Informed Decisions',
    'Communication',
    'Influence Without Authority',
    'Team Development',
  ],
  none: [],
};

/** Every principle of the chosen sets, in the order of the sets, each once. */
export function principlesIn({ principles: { sets, custom } }: Settings): string[] {
  const own = new Map(custom.map(({ name, principles }) => [name, principles]));
  return [...new Set(sets.flatMap((name) => own.get(name) ?? principlePresets[name] ?? []))];
}
