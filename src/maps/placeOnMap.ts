/** A place of which a map is drawn, with the land that is shown as its country (ISO 3166-1 alpha-2). */
export interface PlaceOnMap {
  land: readonly string[];
  /** Degrees north and east. */
  lat: number;
  lon: number;
}

/** A place as exactly as its map shows it, to about a kilometre: places so near to each other have one map. */
export function roundedPlace({ land, lat, lon }: PlaceOnMap): PlaceOnMap {
  return { land, lat: Number(lat.toFixed(2)), lon: Number(lon.toFixed(2)) };
}

/** The file of a place’s map: `om_23.59_58.41.svg`. */
export function placeMapFile(place: PlaceOnMap): string {
  const { land, lat, lon } = roundedPlace(place);
  return `${land.join('-').toLowerCase()}_${lat.toFixed(2)}_${lon.toFixed(2)}.svg`;
}
