import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import { TextField } from "~/ui/form/text-field";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { tripRelations } from "../project";
import { projectTexts } from "../texts";
import { type TripChoice, tripOptions, tripsFound } from "../trip-choice";
import { GrowingRows } from "./growing-rows";

interface TripRowsProps {
  form: ReturnType<typeof useTypedForm>;
  /** The trips that stand already, in their rows. */
  known: readonly { tripId: string }[];
  trips: readonly TripChoice[];
}

/** From here on a list is searched rather than read. */
const fewTrips = 15;

/** The trips around a project, chosen among all of them or among those that a search finds. */
export function TripRows({ form, known, trips }: TripRowsProps) {
  const t = useTexts(projectTexts);
  const search = String(form.answer?.typed.tripSearch ?? "").trim();
  const found = tripsFound(trips, search);
  const rows = form.answer ? form.answer.typed.trips : known;
  const chosenIn = (row: number) => {
    const trip = Array.isArray(rows) ? rows[row] : undefined;
    return trip && typeof trip === "object" && "tripId" in trip ? trip.tripId : null;
  };
  return (
    <GrowingRows
      form={form}
      name="trips"
      legend={t.trips}
      hint={t.tripsHint}
      known={known.length}
      nameOf={t.trip}
      lead={
        trips.length > fewTrips && (
          <>
            <TextField
              {...form.field("tripSearch")}
              label={t.tripSearch}
              hint={t.tripSearchHint}
              type="search"
              optional
              autoComplete="off"
            />
            <p className="mt-4">
              <Button kind="secondary" name="lookUp" value="trips" formNoValidate>
                {t.tripLookUp}
              </Button>
            </p>
            {search !== "" && (
              <p role="status" className="meta mt-4">
                {t.tripsFound(found.length, search)}
              </p>
            )}
          </>
        )
      }
    >
      {(field, row) => (
        <FieldRow>
          <Select
            {...field("tripId")}
            label={t.tripLabel}
            placeholder={t.noTrip}
            options={tripOptions(trips, found, chosenIn(row))}
          />
          <Select
            {...field("relation")}
            label={t.relation}
            options={tripRelations.map((value) => ({ value, label: t.tripRelation[value] }))}
          />
        </FieldRow>
      )}
    </GrowingRows>
  );
}
