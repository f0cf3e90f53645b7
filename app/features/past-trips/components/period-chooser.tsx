import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "~/ui/button";
import { FieldRow } from "~/ui/form/field-row";
import { Select } from "~/ui/form/select";
import type { PeriodChoice } from "../past-trip-choices.server";
import { pastTripTexts } from "../texts";

/** Which period's committees the form below offers. */
export function PeriodChooser({ periods, chosen }: { periods: readonly PeriodChoice[]; chosen: string }) {
  const t = useTexts(pastTripTexts);
  return (
    <Form method="get">
      <FieldRow>
        <Select
          name="periode"
          label={t.period}
          defaultValue={chosen}
          options={periods.map((period) => ({
            value: period.slug,
            label: `${period.firstYear}–${period.lastYear}`,
          }))}
        />
        <Button kind="secondary">{t.choosePeriod}</Button>
      </FieldRow>
    </Form>
  );
}
