import type { Migration } from "kysely";
import * as foundation from "./0001-foundation";
import * as committees from "./0002-committees";
import * as trips from "./0003-trips";
import * as evaluations from "./0004-evaluations";
import * as travelRules from "./0005-travel-rules";
import * as projects from "./0006-projects";
import * as publications from "./0007-publications";
import * as publishedVersionsStand from "./0008-published-versions-stand";
import * as whatSourcesLeaveOut from "./0009-what-sources-leave-out";
import * as closedPeriods from "./0010-closed-periods";
import * as ruleKinds from "./0011-rule-kinds";
import * as ruleDrafts from "./0012-rule-drafts";

/** Every migration in the order it runs; a name, once landed, is never changed. */
export const migrations: Record<string, Migration> = {
  "0001-foundation": foundation,
  "0002-committees": committees,
  "0003-trips": trips,
  "0004-evaluations": evaluations,
  "0005-travel-rules": travelRules,
  "0006-projects": projects,
  "0007-publications": publications,
  "0008-published-versions-stand": publishedVersionsStand,
  "0009-what-sources-leave-out": whatSourcesLeaveOut,
  "0010-closed-periods": closedPeriods,
  "0011-rule-kinds": ruleKinds,
  "0012-rule-drafts": ruleDrafts,
};
