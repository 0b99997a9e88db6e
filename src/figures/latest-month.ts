/**
 * The newest month for which the number of people in the whole country is known, and the residents of the first day nearest to it
 * of which the national sum is known. Apart from the other figures: the first screen needs no more.
 */
export const latestMonth = { month: '2023-02', recipients: 156_897, residents: 11_763_650 };

/** Out of how many people about one receives the integration income, and in which year that was. */
export const oneIn = {
  count: Math.round(latestMonth.residents / latestMonth.recipients),
  year: Number(latestMonth.month.slice(0, 4)),
};
