import { evaluationLifecyclePage } from "./evaluation-lifecycle";
import { lifecyclePage } from "./lifecycle";
import { permissionsPage } from "./permissions";
import { projectLifecyclePage } from "./project-lifecycle";
import { ruleKindsPage } from "./rule-kinds";

/** Every generated page by its file. */
export const generatedPages: Readonly<Record<string, () => string>> = {
  "docs/generated/evaluation-lifecycle.md": evaluationLifecyclePage,
  "docs/generated/lifecycle.md": lifecyclePage,
  "docs/generated/permissions.md": permissionsPage,
  "docs/generated/project-lifecycle.md": projectLifecyclePage,
  "docs/generated/rule-kinds.md": ruleKindsPage,
};
