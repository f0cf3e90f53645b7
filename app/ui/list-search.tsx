import { Form } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Button } from "./button";
import { uiTexts } from "./texts";

interface ListSearchProps {
  /** What is searched, as »Søg efter navn eller by«. */
  label: string;
  search: string;
}

/** Narrows a long list to what holds the words; the address says what is shown. */
export function ListSearch({ label, search }: ListSearchProps) {
  const t = useTexts(uiTexts);
  return (
    <search>
      <Form method="get">
        <div className="form-group mt-0">
          <label className="form-label" htmlFor="soeg">
            {label}
          </label>
          <div className="field-row">
            <input className="form-input" id="soeg" name="soeg" type="search" defaultValue={search} />
            <Button kind="secondary">{t.searchLabel}</Button>
          </div>
        </div>
      </Form>
    </search>
  );
}
