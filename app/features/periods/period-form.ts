import * as z from "zod/mini";
import { integerField } from "~/shared/fields";
import { earliestFirstYear } from "./period";

export const periodForm = z.object({ firstYear: integerField({ min: earliestFirstYear, max: 2200 }) });
