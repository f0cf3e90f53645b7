import { sendContribution } from "~/features/evaluations/contribution-commands.server";
import { contributionSchema } from "~/features/evaluations/contribution-form";
import { decideEvaluation } from "~/features/evaluations/evaluation-decision-commands.server";
import { findEvaluation, listRecommendations, listSections } from "~/features/evaluations/evaluations.server";
import { followUpRecommendation } from "~/features/evaluations/follow-up-commands.server";
import { addRecommendation } from "~/features/evaluations/recommendation-commands.server";
import { saveSection } from "~/features/evaluations/section-commands.server";
import { sendToSigner, signEvaluation } from "~/features/evaluations/signing-commands.server";
import type { PublicPart } from "~/features/publications/parts";
import { publishPart } from "~/features/publications/publish.server";
import { editCosts } from "~/features/trips/cost-lines.server";
import { listCostLines } from "~/features/trips/costs.server";
import { confirmHeld } from "~/features/trips/held.server";
import { listParticipants, listVisits } from "~/features/trips/trips.server";
import { addDays, type IsoDate } from "~/shared/dates";
import { committeesBefore, committeesNow, coordinator } from "./cast";
import type { ToldTrip } from "./tell-trip.server";
import { type Teller, told } from "./teller.server";
import type { EvaluationStory } from "./trip-story";

export async function publish(teller: Teller, trip: ToldTrip, part: PublicPart, day: IsoDate): Promise<void> {
  told(await publishPart(await teller.as(coordinator, day), { tripId: trip.id, part, note: "" }));
}

/** Tells what comes after an approval, as far as today allows: programme out, held, evaluated, accounted for. */
export async function tellReturn(teller: Teller, trip: ToldTrip): Promise<void> {
  const { story, lastDay } = trip;
  const programmeOut = addDays(story.firstDay, -20);
  if (!teller.hasCome(programmeOut)) return;
  await publish(teller, trip, "programme", programmeOut);
  if (!teller.hasCome(addDays(lastDay, 3))) return;
  await confirm(teller, trip, addDays(lastDay, 3));
  if (!teller.hasCome(addDays(lastDay, 21))) return;
  await contribute(teller, trip, addDays(lastDay, 21));
  if (story.evaluation) await evaluate(teller, trip, story.evaluation);
}

async function confirm(teller: Teller, { id, story }: ToldTrip, day: IsoDate): Promise<void> {
  const participants = await listParticipants(teller.db, id);
  const withdrew = story.withdrew ?? [];
  told(
    await confirmHeld(await teller.as(story.secretary, day), id, {
      version: null,
      instead: [],
      went: participants.map((one) => ({
        participantId: one.id,
        status: one.name && withdrew.includes(one.name) ? "withdrew" : "went",
        headcount: null,
        withdrewReason: "",
      })),
    }),
  );
}

async function contribute(teller: Teller, { id, story }: ToldTrip, day: IsoDate): Promise<void> {
  const visits = await listVisits(teller.db, id);
  for (const { author, learned, ...answers } of story.contributions)
    told(
      await sendContribution(
        await teller.as(author, day),
        id,
        contributionSchema.parse({
          ...answers,
          version: "0",
          learned: Object.fromEntries(
            learned.map(({ topic, text }) => [visits.find((visit) => visit.topic === topic)?.id ?? "", text]),
          ),
        }),
      ),
    );
}

async function evaluate(teller: Teller, trip: ToldTrip, evaluation: EvaluationStory): Promise<void> {
  const { lastDay } = trip;
  if (!teller.hasCome(addDays(lastDay, 40))) return;
  await compile(teller, trip, evaluation, addDays(lastDay, 40));
  if (!teller.hasCome(addDays(lastDay, 46))) return;
  await sign(teller, trip, addDays(lastDay, 46));
  if (!teller.hasCome(addDays(lastDay, 60))) return;
  await decide(teller, trip, evaluation, addDays(lastDay, 60));
  await publish(teller, trip, "evaluation", addDays(lastDay, 63));
  await account(teller, trip, addDays(lastDay, 70));
  if (!teller.hasCome(addDays(lastDay, 120))) return;
  await followUp(teller, trip, evaluation, addDays(lastDay, 120));
}

async function compile(
  teller: Teller,
  { id, story }: ToldTrip,
  evaluation: EvaluationStory,
  day: IsoDate,
): Promise<void> {
  const secretary = await teller.as(story.secretary, day);
  const sections = {
    purpose_met: evaluation.purposeMet,
    benefit: evaluation.benefit,
    transferable: evaluation.transferable,
    differently: evaluation.differently,
    summary: evaluation.summary,
  } as const;
  for (const [section, body] of Object.entries(sections) as [keyof typeof sections, string][])
    told(
      await saveSection(secretary, id, {
        section,
        body,
        isDone: true,
        version: await versionOf(teller, id, section),
      }),
    );
  for (const { body, owner } of evaluation.recommendations)
    told(await addRecommendation(secretary, id, { body, owner }));
  told(await sendToSigner(secretary, id));
}

async function versionOf(teller: Teller, tripId: string, section: string): Promise<number> {
  return (await listSections(teller.db, tripId)).find((one) => one.section === section)?.version ?? 0;
}

/** The chair of the lead committee signs. */
async function sign(teller: Teller, { id, story }: ToldTrip, day: IsoDate): Promise<void> {
  const cast = [...committeesNow, ...committeesBefore];
  const chair = cast.find(({ name }) => name === story.committees[0])?.members[0];
  const evaluation = await findEvaluation(teller.db, id);
  told(
    await signEvaluation(await teller.as(chair ?? "", day), id, {
      version: evaluation?.version ?? 0,
    }),
  );
}

async function decide(
  teller: Teller,
  { id, story, committeeIds }: ToldTrip,
  { agendaItem }: EvaluationStory,
  day: IsoDate,
): Promise<void> {
  for (const committeeId of committeeIds)
    told(
      await decideEvaluation(await teller.as(story.secretary, day), id, {
        committeeId,
        otherBody: null,
        outcome: "yes",
        meetingOn: addDays(day, -1),
        item: "open",
        agendaItem,
        caseNumber: story.caseNumber,
        link: null,
        wording: "Godkendte evalueringen.",
        note: null,
        presentedOn: null,
      }),
    );
}

/** Writes every line's final amount, and publishes the accounts. */
export async function account(teller: Teller, trip: ToldTrip, day: IsoDate): Promise<void> {
  if (!teller.hasCome(day)) return;
  const { id, story } = trip;
  const lines = await listCostLines(teller.db, id);
  await writeLines(
    teller,
    trip,
    day,
    lines.map((line) => ({
      ...line,
      finalMinor: finalOf(story.costs, line.category, line.description),
    })),
  );
  await publish(teller, trip, "accounts", day);
}

function finalOf(costs: ToldTrip["story"]["costs"], category: string, description: string): number | null {
  const line = costs.find(([of, about]) => of === category && about === description);
  return line ? line[3] * 100 : null;
}

type Lines = Awaited<ReturnType<typeof listCostLines>>;

/** Saves the cost lines as they are given. */
export async function writeLines(
  teller: Teller,
  { id, story }: ToldTrip,
  day: IsoDate,
  lines: Lines,
): Promise<void> {
  told(
    await editCosts(await teller.as(story.secretary, day), id, {
      approval: null,
      coverNote: "",
      version: null,
      vat: "without",
      note: null,
      lines: lines.map((line) => ({
        id: line.id,
        version: line.version,
        category: line.category,
        description: line.description,
        estimated: line.estimatedMinor,
        provisional: line.provisionalMinor,
        final: line.finalMinor,
        remove: false,
      })),
    }),
  );
}

async function followUp(
  teller: Teller,
  trip: ToldTrip,
  { recommendations }: EvaluationStory,
  day: IsoDate,
): Promise<void> {
  const stored = await listRecommendations(teller.db, trip.id);
  for (const [at, { owner, cameOfIt }] of recommendations.entries()) {
    const recommendation = stored[at];
    if (!cameOfIt || !recommendation) continue;
    told(
      await followUpRecommendation(await teller.as(trip.story.secretary, day), trip.id, {
        id: recommendation.id,
        status: cameOfIt.status,
        owner,
        outcome: cameOfIt.outcome,
        statusOn: day,
        followUpOn: addDays(day, 180),
        version: recommendation.version,
      }),
    );
  }
  await publish(teller, trip, "follow_up", day);
}
