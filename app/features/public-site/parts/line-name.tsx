import type { CostCategory } from "~/features/publications/snapshots/programme";
import { useTexts } from "~/shared/texts";
import { Aside } from "~/ui/public/fine-print";
import { partTexts } from "../part-texts";

/** What an amount is for: its own words, and the category it belongs to. */
export function LineName({ category, description }: { category: CostCategory; description: string }) {
  const t = useTexts(partTexts);
  const name = t.money.category[category];
  if (!description || description === name) return <>{name}</>;
  return (
    <>
      {description}
      <Aside>{name}</Aside>
    </>
  );
}
