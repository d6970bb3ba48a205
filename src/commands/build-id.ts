declare const REVIEW_PREP_BUILD: string | undefined;

/** Tells one build of the sources from another; the build puts it in. What an index kept is read by its own build only. */
export const buildId = typeof REVIEW_PREP_BUILD === 'string' ? REVIEW_PREP_BUILD : 'source';
