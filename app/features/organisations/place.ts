/** "Rotterdam, Nederlandene", as far as it is known; null where nothing is. */
export function placeInWords(city: string | null, country: string | null): string | null {
  return [city, country].filter(Boolean).join(", ") || null;
}
