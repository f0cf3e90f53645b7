import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { formatAmount } from "~/shared/money";
import { accept, type Result, refuse } from "~/shared/result";
import { approvalOf } from "./approval-form";
import { budgetIsRaised, type CostLine } from "./cost";
import { type CostLinesForm, isEmptyRow } from "./cost-forms";
import { onCosts } from "./cost-hand.server";
import { listCostLines, type StoredCostLine } from "./costs.server";
import { settleApproval } from "./reapproval.server";
import { raiseVersion, refuseStale, type StandsNow } from "./stale.server";
import type { TripOnHand } from "./trip-on-hand.server";

type LineValues = Omit<CostLine, "id">;

interface TypedChange {
  /** The row's place in the form, for its fields' names. */
  index: number;
  id: string | null;
  version: number | null;
  values: LineValues | null;
}

/**
 * Adds, changes and removes lines, and says whether they include VAT. An approved trip whose budget grows goes back
 * to its committees, unless the decision that stands is noted as covering it.
 */
export function editCosts(
  context: CommandContext,
  tripId: string,
  form: CostLinesForm,
): Promise<Result<void>> {
  return onCosts(context, tripId, async (run, trip) => {
    const before = await listCostLines(run.trx, tripId);
    const changes = changesIn(form, before);
    const stale = await checkNotStale(run, trip, changes, before);
    if (!stale.ok) return stale;
    await writeLines(run, tripId, changes, before);
    const after = await listCostLines(run.trx, tripId);
    if (budgetIsRaised(before, after)) {
      const settled = await settleApproval(run, trip, "budget", approvalOf(form));
      if (!settled.ok) return settled;
    }
    return writeTerms(run, trip, form);
  });
}

function changesIn({ lines }: CostLinesForm, before: readonly StoredCostLine[]): TypedChange[] {
  return lines.flatMap((line, index): TypedChange[] => {
    const { id, version, category, remove } = line;
    if (id === null && (remove || isEmptyRow(line))) return [];
    if (remove || category === null) return [{ index, id, version, values: null }];
    const values: LineValues = {
      category,
      description: line.description ?? "",
      estimatedMinor: line.estimated,
      provisionalMinor: line.provisional,
      finalMinor: line.final,
    };
    const stored = before.find((one) => one.id === id);
    return stored && differing(stored, values).length === 0 ? [] : [{ index, id, version, values }];
  });
}

const fieldNames = {
  category: "category",
  description: "description",
  estimatedMinor: "estimated",
  provisionalMinor: "provisional",
  finalMinor: "final",
} as const satisfies Record<keyof LineValues, string>;

function differing(line: LineValues, values: LineValues): (keyof LineValues)[] {
  return (Object.keys(fieldNames) as (keyof LineValues)[]).filter((name) => line[name] !== values[name]);
}

async function checkNotStale(
  run: CommandRun,
  { row }: TripOnHand,
  changes: readonly TypedChange[],
  before: readonly StoredCostLine[],
): Promise<Result<void>> {
  const stale: StandsNow[] = [];
  for (const { index, id, version, values } of changes) {
    if (id === null) continue;
    const line = before.find((one) => one.id === id);
    if (!line) return refuse("cost.lineIsGone");
    if (line.version === version) continue;
    const names = values ? differing(line, values) : (["description"] as const);
    stale.push(
      ...names.map((name) => ({
        field: `lines.${index}.${fieldNames[name]}`,
        text: textOf(line[name], row.currency),
      })),
    );
  }
  return stale.length === 0 ? accept() : refuseStale(run.trx, row.id, row.version, stale);
}

function textOf(value: string | number | null, currency: string): string {
  return typeof value === "number" ? formatAmount(value, currency) : (value ?? "");
}

async function writeLines(
  run: CommandRun,
  tripId: string,
  changes: readonly TypedChange[],
  before: readonly StoredCostLine[],
): Promise<void> {
  const { trx } = run;
  const last = await trx
    .selectFrom("cost_line")
    .select((eb) => eb.fn.max("position").as("position"))
    .where("trip_id", "=", tripId)
    .executeTakeFirst();
  let position = (last?.position ?? -1) + 1;
  for (const { id, values } of changes) {
    const line = before.find((one) => one.id === id);
    if (!values) {
      if (line) await trx.deleteFrom("cost_line").where("id", "=", line.id).execute();
    } else if (line) {
      await trx
        .updateTable("cost_line")
        .set({ ...columnsOf(values), version: line.version + 1 })
        .where("id", "=", line.id)
        .execute();
    } else {
      await trx
        .insertInto("cost_line")
        .values({ id: newId(), trip_id: tripId, position: position++, ...columnsOf(values) })
        .execute();
    }
  }
  run.note({ what: "lines", lines: changes.length });
}

function columnsOf(values: LineValues) {
  return {
    category: values.category,
    description: values.description,
    estimated_minor: values.estimatedMinor,
    provisional_minor: values.provisionalMinor,
    final_minor: values.finalMinor,
  };
}

const vatColumn = { with: "included", without: "excluded", unknown: null } as const;

/** With or without VAT, and the note on the figures: the trip's own, so its version watches over them. */
async function writeTerms(run: CommandRun, trip: TripOnHand, form: CostLinesForm): Promise<Result<void>> {
  const { row } = trip;
  const terms = { vat: vatColumn[form.vat], cost_note: form.note ?? "" };
  if (terms.vat === row.vat && terms.cost_note === row.cost_note) return accept();
  if (form.version !== row.version)
    return refuseStale(run.trx, row.id, row.version, [{ field: "note", text: row.cost_note }]);
  await run.trx.updateTable("trip").set(terms).where("id", "=", row.id).execute();
  await raiseVersion(run, trip);
  return accept();
}
