import { defineTexts } from "~/shared/texts";

/** Words that stand in the published copies themselves. */
export const recordTexts = defineTexts({
  da: {
    publishedBy: "international koordinator",
    capacity: { chair: "formand", vice_chair: "næstformand", member: "", substitute: "stedfortræder" },
  },
});
