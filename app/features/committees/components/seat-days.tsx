import { useTexts } from "~/shared/texts";
import { DateField } from "~/ui/form/date-field";
import { FieldRow } from "~/ui/form/field-row";
import type { useTypedForm } from "~/ui/form/use-typed-form";
import { committeeTexts } from "../texts";

/** The first and the last day of a seat. */
export function SeatDays({ field }: { field: ReturnType<typeof useTypedForm>["field"] }) {
  const t = useTexts(committeeTexts);
  return (
    <FieldRow>
      <DateField {...field("startsOn")} label={t.seatStartsOn} />
      <DateField {...field("endsOn")} label={t.seatEndsOn} />
    </FieldRow>
  );
}
