import type { Kysely, Transaction } from "kysely";
import type { AccountTable } from "./tables/account";
import type { AccountRoleTable } from "./tables/account-role";
import type { AuditEntryTable } from "./tables/audit-entry";
import type { AuditValueTable } from "./tables/audit-value";
import type { CommitteeTable } from "./tables/committee";
import type { CommitteePredecessorTable } from "./tables/committee-predecessor";
import type { ContributionTable } from "./tables/contribution";
import type { ContributionVisitTable } from "./tables/contribution-visit";
import type { CostLineTable } from "./tables/cost-line";
import type { DecisionTable } from "./tables/decision";
import type { DestinationTable } from "./tables/destination";
import type { DispensationTable } from "./tables/dispensation";
import type { DivergentAssessmentTable } from "./tables/divergent-assessment";
import type { DocumentTable } from "./tables/document";
import type { ElectionPeriodTable } from "./tables/election-period";
import type { EvaluationTable } from "./tables/evaluation";
import type { EvaluationSectionTable } from "./tables/evaluation-section";
import type { ExplanationTable } from "./tables/explanation";
import type { FormKeyTable } from "./tables/form-key";
import type { FundingTable } from "./tables/funding";
import type { InheritedBreachTable } from "./tables/inherited-breach";
import type { LegalBasisTable } from "./tables/legal-basis";
import type { MembershipTable } from "./tables/membership";
import type { OneTimeCodeTable } from "./tables/one-time-code";
import type { OrganisationTable } from "./tables/organisation";
import type { ParticipantTable } from "./tables/participant";
import type { PersonTable } from "./tables/person";
import type { ProjectTable } from "./tables/project";
import type { ProjectPartnerTable } from "./tables/project-partner";
import type { PublicationClosingTable } from "./tables/publication-closing";
import type { PublicationCommitteeTable } from "./tables/publication-committee";
import type { PublicationDocumentTable } from "./tables/publication-document";
import type { PublicationProjectTable } from "./tables/publication-project";
import type { PublicationScoreboardTable } from "./tables/publication-scoreboard";
import type { PublicationSiteTable } from "./tables/publication-site";
import type { PublicationTripTable } from "./tables/publication-trip";
import type { PublicationTripCommitteeTable } from "./tables/publication-trip-committee";
import type { PublicationVersionTable } from "./tables/publication-version";
import type { RecommendationTable } from "./tables/recommendation";
import type { RuleTable } from "./tables/rule";
import type { RuleDraftTable } from "./tables/rule-draft";
import type { RuleSetTable } from "./tables/rule-set";
import type { SecretaryAssignmentTable } from "./tables/secretary-assignment";
import type { SessionTable } from "./tables/session";
import type { SettingTable } from "./tables/setting";
import type { SignInAttemptTable } from "./tables/sign-in-attempt";
import type { SourceFigureTable } from "./tables/source-figure";
import type { TripTable } from "./tables/trip";
import type { TripCommitteeTable } from "./tables/trip-committee";
import type { TripDepartureTable } from "./tables/trip-departure";
import type { VisitTable } from "./tables/visit";
import type { VisitCommitteeTable } from "./tables/visit-committee";

/** The tables that the public site may read; a guard at the connection refuses it every other. */
export interface PublicationTables {
  publication_site: PublicationSiteTable;
  publication_trip: PublicationTripTable;
  publication_trip_committee: PublicationTripCommitteeTable;
  publication_version: PublicationVersionTable;
  publication_document: PublicationDocumentTable;
  publication_scoreboard: PublicationScoreboardTable;
  publication_closing: PublicationClosingTable;
  publication_committee: PublicationCommitteeTable;
  publication_project: PublicationProjectTable;
}

/** Every table of the workspace and the public record, by name. */
export interface Tables extends PublicationTables {
  setting: SettingTable;
  person: PersonTable;
  account: AccountTable;
  account_role: AccountRoleTable;
  session: SessionTable;
  sign_in_attempt: SignInAttemptTable;
  one_time_code: OneTimeCodeTable;
  form_key: FormKeyTable;
  audit_entry: AuditEntryTable;
  audit_value: AuditValueTable;
  election_period: ElectionPeriodTable;
  committee: CommitteeTable;
  committee_predecessor: CommitteePredecessorTable;
  membership: MembershipTable;
  secretary_assignment: SecretaryAssignmentTable;
  organisation: OrganisationTable;
  trip: TripTable;
  trip_committee: TripCommitteeTable;
  trip_departure: TripDepartureTable;
  destination: DestinationTable;
  visit: VisitTable;
  visit_committee: VisitCommitteeTable;
  participant: ParticipantTable;
  decision: DecisionTable;
  legal_basis: LegalBasisTable;
  cost_line: CostLineTable;
  funding: FundingTable;
  source_figure: SourceFigureTable;
  document: DocumentTable;
  evaluation: EvaluationTable;
  evaluation_section: EvaluationSectionTable;
  contribution: ContributionTable;
  contribution_visit: ContributionVisitTable;
  divergent_assessment: DivergentAssessmentTable;
  recommendation: RecommendationTable;
  rule_set: RuleSetTable;
  rule: RuleTable;
  rule_draft: RuleDraftTable;
  dispensation: DispensationTable;
  explanation: ExplanationTable;
  inherited_breach: InheritedBreachTable;
  project: ProjectTable;
  project_partner: ProjectPartnerTable;
}

/** The database as queries see it: outside a transaction it only reads. */
export type Db = Kysely<Tables>;

/** The database inside a command's transaction: the only place that can write. */
export type WriteDb = Transaction<Tables>;

/** The database as the public site sees it. */
export type PublicDb = Kysely<PublicationTables>;
