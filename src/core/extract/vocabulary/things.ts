/** Nouns that end the name of a thing: a run of capitals before one of them is no person. */
export const THINGS: ReadonlySet<string> = new Set(
  `Award Awards Prize Prizes Medal Scholarship Fellowship Act Bill Law Treaty Protocol Agreement Accord Accords Pact Charter Plan Strategy Declaration Index Report Framework Agenda Campaign Project Scheme Code
   Day Visit Review Study Survey Programme Program Policy Rights Property Fund Order Regulation Directive Resolution Directorate Unit Units Edition Volume Chapter Section Article Annex Bridge Tower Building Stadium Airport
   Cent Cents Percent Percentage Wing Pavilion Garden Gardens Collection Lecture Trophy Memorial Pier Terminal Campus Gallery Galleries
   Station Auditorium Ballroom Room Arena Plaza Street Road Avenue Square River Lake Island Park Hall Hotel Castle Palace Cathedral Temple Theatre Theater Cup League Series Season Show Festival Mausoleum Monument Forum Summit Conference Expo Meeting Session Week
   Games Album Song Film Movie Book Novel Magazine Times Post Herald Guardian Journal Tribune Gazette Daily`.split(
    /\s+/,
  ),
);
