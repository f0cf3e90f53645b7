/** Begins the name of each recommendation's own form, which makes a project of it. */
export const recommendationIdeaForm = "projectIdea-";
