import { useTexts } from "~/shared/texts";
import { Select } from "~/ui/form/select";
import { euAddress } from "../addresses";
import { euTexts } from "./eu-texts";

interface AreaFilterProps {
  areas: readonly { slug: string; name: string }[];
  area: string;
}

/** Asks the shelf for one policy area; the answer has an address of its own. */
export function AreaFilter({ areas, area }: AreaFilterProps) {
  const t = useTexts(euTexts);
  return (
    <search>
      <form method="get" action={euAddress} className="filter" aria-label={t.filter}>
        <Select
          name="fagomraade"
          label={t.area}
          placeholder={t.allAreas}
          defaultValue={area}
          options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <button className="button button-primary" type="submit">
          {t.show}
        </button>
      </form>
    </search>
  );
}
