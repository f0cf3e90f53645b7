import { committeeRefusals } from "~/features/committees/refusal-texts";
import { documentRefusals } from "~/features/documents/texts";
import { euProgrammeRefusals } from "~/features/eu-programmes/refusal-texts";
import { evaluationRefusals } from "~/features/evaluations/refusal-texts";
import { exchangeRefusals } from "~/features/exchanges/texts";
import { importRefusals } from "~/features/import/import-texts";
import { initiativeRefusals } from "~/features/initiatives/texts";
import { networkRefusals } from "~/features/networks/refusal-texts";
import { newsRefusals } from "~/features/news/refusal-texts";
import { organisationRefusals } from "~/features/organisations/refusal-texts";
import { partnerRefusals } from "~/features/partners/texts";
import { pastTripRefusals } from "~/features/past-trips/texts";
import { peopleRefusals } from "~/features/people/refusal-texts";
import { periodRefusals } from "~/features/periods/refusal-texts";
import { policyAreaRefusals } from "~/features/policy-areas/texts";
import { projectGroupRefusals } from "~/features/project-group/texts";
import { projectRefusals } from "~/features/projects/refusal-texts";
import { pageRefusals } from "~/features/publications/public-pages/texts";
import { publicationRefusals } from "~/features/publications/refusal-texts";
import { reportRefusals } from "~/features/reports/refusal-texts";
import { strategyRefusals } from "~/features/strategy/refusal-texts";
import { travelRuleRefusals } from "~/features/travel-rules/refusal-texts";
import { costRefusals } from "~/features/trips/cost-refusals";
import { decisionRefusals } from "~/features/trips/decision-refusals";
import { lifecycleRefusals } from "~/features/trips/lifecycle-refusals";
import { participantRefusals, programmeRefusals, tripRefusals } from "~/features/trips/refusal-texts";
import { twinTownRefusals } from "~/features/twin-towns/texts";
import { sessionRefusals } from "~/session/refusal-texts";
import { commonRefusals } from "./refusal-texts";

/** Every feature's refusal texts, looked through in this order. */
export const refusalCatalogues = [
  commonRefusals,
  committeeRefusals,
  documentRefusals,
  evaluationRefusals,
  importRefusals,
  networkRefusals,
  euProgrammeRefusals,
  newsRefusals,
  organisationRefusals,
  partnerRefusals,
  pastTripRefusals,
  peopleRefusals,
  periodRefusals,
  projectRefusals,
  strategyRefusals,
  policyAreaRefusals,
  initiativeRefusals,
  exchangeRefusals,
  projectGroupRefusals,
  pageRefusals,
  publicationRefusals,
  reportRefusals,
  travelRuleRefusals,
  costRefusals,
  decisionRefusals,
  lifecycleRefusals,
  tripRefusals,
  programmeRefusals,
  participantRefusals,
  twinTownRefusals,
  sessionRefusals,
];
