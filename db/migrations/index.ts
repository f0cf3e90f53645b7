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
import * as organisationsInDepth from "./0013-organisations-in-depth";
import * as strategyAndInitiatives from "./0014-strategy-and-initiatives";
import * as networksAndNews from "./0015-networks-and-news";
import * as projectsInDepth from "./0016-projects-in-depth";
import * as publicPages from "./0017-public-pages";
import * as yearlyReports from "./0018-yearly-reports";
import * as organisationsToldApart from "./0019-organisations-told-apart";

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
  "0013-organisations-in-depth": organisationsInDepth,
  "0014-strategy-and-initiatives": strategyAndInitiatives,
  "0015-networks-and-news": networksAndNews,
  "0016-projects-in-depth": projectsInDepth,
  "0017-public-pages": publicPages,
  "0018-yearly-reports": yearlyReports,
  "0019-organisations-told-apart": organisationsToldApart,
};
