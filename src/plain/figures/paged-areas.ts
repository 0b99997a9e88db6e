import { areasOfKind, type Area, type Areas } from '../../figures';

/** The areas that have a page of their communes: the provinces, and each region that has none. */
export function pagedAreas(areas: Areas): readonly Area[] {
  const provinces = areasOfKind(areas, 'province');
  const alone = areasOfKind(areas, 'region').filter(
    (region) => !provinces.some(({ within }) => within.includes(region)),
  );
  return [...provinces, ...alone];
}
