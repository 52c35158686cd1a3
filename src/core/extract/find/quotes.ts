import type { Manuscript } from '../../manuscript.ts';
import type { Proposal, Rule } from '../finding.ts';
import { inBody } from './speech/in-body.ts';
import type { QuotationForm } from './speech/quotation.ts';
import { quotationsIn } from './speech/quotations.ts';

const ofForm =
  (form: QuotationForm) =>
  (manuscript: Manuscript): Proposal<'quotes'>[] =>
    quotationsIn(manuscript)
      .filter(quotation => quotation.form === form)
      .map(({ spans, attribution }) => ({
        value: { speakerSpan: attribution?.speakerSpan ?? null, cue: attribution?.cue ?? null },
        spans,
      }));

/** Direct speech, told apart by where its cue stands. Titles and odd words in quotation marks are none of it. */
export const rules: readonly Rule<'quotes'>[] = [
  {
    name: 'quotes/split-around-cue',
    confidence: 0.95,
    find: ofForm('split-around-cue'),
    examples: [
      {
        text: inBody('“The tunnel is dry,” said Ms. Orla Tavish, Director of the Mole Board. “We walked it twice.”'),
        finds: ['The tunnel is dry, We walked it twice.'],
        value: { cue: 'said' },
      },
      {
        text: inBody('"We asked for sand," she said, "and the council sent gravel."'),
        finds: ['We asked for sand, and the council sent gravel.'],
        value: { cue: 'said' },
      },
      {
        text: inBody(
          'La commission est dans le port avec les élus. « La digue du port, souligne Ada Corvec, tient depuis trois ans avec les îles. »',
        ),
        finds: ['La digue du port tient depuis trois ans avec les îles.'],
        value: { cue: 'souligne' },
      },
    ],
    counterexamples: [
      inBody('“The tunnel is dry,” said Ms. Tavish. The board meets in May.'),
      inBody('The “dry” tunnel and the “wet” tunnel meet at Norrel.'),
    ],
  },
  {
    name: 'quotes/cue-after',
    confidence: 0.9,
    find: ofForm('cue-after'),
    examples: [
      {
        text: inBody('“The tunnel is dry,” said Ms. Orla Tavish.'),
        finds: ['The tunnel is dry,'],
        value: { cue: 'said' },
      },
      {
        text: inBody('Snow fell on Velmora, Mayor Ines Corrow said on Friday. "It will melt," said Bren Odell.'),
        finds: ['It will melt,'],
        value: { cue: 'said' },
      },
      {
        text: inBody('“The tunnel is dry,” the Governor, The Mole Bank of Velmora, Bren Odell said.'),
        finds: ['The tunnel is dry,'],
        value: { cue: 'said' },
      },
      {
        text: inBody('“The “dry moles” are here. They will stay”, said Ms. Orla Tavish.'),
        finds: ['The “dry moles” are here. They will stay'],
        value: { cue: 'said' },
      },
      {
        text: inBody('"The tunnel is dry," Bren Odell, MD, FRCP, head of the survey said.'),
        finds: ['The tunnel is dry,'],
        value: { cue: 'said' },
      },
      {
        text: inBody('"Nobody expected snow in Velmora," Bren Odell told reporters.'),
        finds: ['Nobody expected snow in Velmora,'],
      },
      {
        text: inBody('“The tunnel is dry,” Ms. Orla Tavish said.'),
        finds: ['The tunnel is dry,'],
        value: { cue: 'said' },
      },
      {
        text: inBody('“The tunnel is dry,” the Mayor was quoted as saying in a letter.'),
        finds: ['The tunnel is dry,'],
        value: { cue: 'saying' },
      },
      { text: inBody('" The dam holds ", said the mayor of Quenby.'), finds: ['The dam holds'] },
      {
        text: inBody('“The dam needs a pump and a keeper,” she appealed.'),
        finds: ['The dam needs a pump and a keeper,'],
        value: { cue: 'appealed' },
      },
      {
        text: inBody('“The dam holds,” a Mole Board release quoted Director Bren Odell as saying on Monday.'),
        finds: ['The dam holds,'],
        value: { cue: 'saying' },
      },
      {
        text: inBody('La ministra abrió el puerto. “El dique resiste este año”, resumió el funcionario provincial.'),
        finds: ['El dique resiste este año'],
        value: { cue: 'resumió' },
      },
      { text: inBody('«La digue tient», said the mayor of Quenby.'), finds: ['La digue tient'] },
      {
        text: inBody('« La digue tient bon », a déclaré Maëlle Corvec, maire de Quenby.'),
        finds: ['La digue tient bon'],
        value: { cue: 'a déclaré' },
      },
      {
        text: inBody('“The dam holds,” Fenn writes in “A Year of Sand”.'),
        finds: ['The dam holds,'],
      },
      {
        text: inBody(
          'Les élus sont dans le port avec les pêcheurs des îles et de la ville. « La digue tient bon », fait remarquer Maëlle Corvec.',
        ),
        finds: ['La digue tient bon'],
        value: { cue: 'fait remarquer' },
      },
      { text: inBody('„Der Damm hält“, said the mayor of Quenby.'), finds: ['Der Damm hält'] },
      { text: inBody('‘We don’t know yet,’ said Councillor Fenn.'), finds: ['We don’t know yet,'] },
      {
        text: inBody('“The dam will hold”, according to Councillor Fenn.'),
        finds: ['The dam will hold'],
        value: { cue: 'according to' },
      },
    ],
    counterexamples: [
      inBody('The exhibition “Salt and Rope” opens in Velmora on Friday.'),
      inBody('The “smart” bridge was closed, the council said.'),
      inBody('The play "Harbour Lights" was a success.'),
    ],
  },
  {
    name: 'quotes/cue-before',
    confidence: 0.9,
    find: ofForm('cue-before'),
    examples: [
      {
        text: inBody('According to Mr. Odell, “the tunnel is dry. It will stay so.”'),
        finds: ['the tunnel is dry. It will stay so.'],
        value: { cue: 'according to' },
      },
      {
        text: inBody('Minister Pell Arden said: “The road opens in June. It will stay open.”'),
        finds: ['The road opens in June. It will stay open.'],
        value: { cue: 'said' },
      },
      {
        text: inBody('Dr. Oswin Kray, head of the survey, told reporters, "The ice is thinner than last year."'),
        finds: ['The ice is thinner than last year.'],
      },
      {
        text: inBody('She praised the crew, adding: “They never once looked back.”'),
        finds: ['They never once looked back.'],
        value: { cue: 'adding' },
      },
      { text: inBody('会长何清表示：“大坝今年春天很稳固。”'), finds: ['大坝今年春天很稳固。'], value: { cue: '表示' } },
      {
        text: inBody(
          'Selon Maëlle Corvec, maire de Quenby, « la digue tient bon depuis trois ans dans le port et dans les îles ».',
        ),
        finds: ['la digue tient bon depuis trois ans dans le port et dans les îles'],
        value: { cue: 'Selon' },
      },
      {
        text: inBody(
          'En Quenby de las Islas, Inés Corro ha destacado “la buena gestión de los muelles y de las islas por los pescadores”.',
        ),
        finds: ['la buena gestión de los muelles y de las islas por los pescadores'],
        value: { cue: 'ha destacado' },
      },
      {
        text: inBody(
          'Ha destacado, asimismo, que el puerto crece, pero "el muelle de las islas es de todos los pescadores de la ciudad".',
        ),
        finds: ['el muelle de las islas es de todos los pescadores de la ciudad'],
      },
      {
        text: inBody('会长何清表示，大坝很稳固，“我们将一直维护它，也将一直维护港口”。'),
        finds: ['我们将一直维护它，也将一直维护港口'],
        value: { cue: '表示' },
      },
      {
        text: inBody(
          'Por lo tanto, ha explicado la alcaldesa, “el dique de las islas va a ser el mejor de los puertos de la ciudad”.',
        ),
        finds: ['el dique de las islas va a ser el mejor de los puertos de la ciudad'],
        value: { cue: 'ha explicado' },
      },
      {
        text: inBody(
          'Ada Corvec, la ministre, saluait à son tour le travail « des équipes du port et des îles. La digue tient pour la mer. »',
        ),
        finds: ['des équipes du port et des îles. La digue tient pour la mer.'],
        value: { cue: 'saluait' },
      },
      {
        text: inBody(
          'En este sentido, ha señalado que se hará "de forma serena, porque el dique de las islas es de todos los pescadores".',
        ),
        finds: ['de forma serena, porque el dique de las islas es de todos los pescadores'],
        value: { cue: 'ha señalado' },
      },
      {
        text: inBody('La alcaldesa Inés Corro señaló: «El dique resiste este año.»'),
        finds: ['El dique resiste este año.'],
      },
      {
        text: inBody(
          'Ms. Orla Tavish stressed “the worth of sand as a way to keep out moles in autumn and the sea in spring.”',
        ),
        finds: ['the worth of sand as a way to keep out moles in autumn and the sea in spring.'],
        value: { cue: 'stressed' },
      },
      {
        text: inBody(
          'The Mole Board further noted that “while sand is free to all, it cannot be used to block the tunnel in spring.”',
        ),
        finds: ['while sand is free to all, it cannot be used to block the tunnel in spring.'],
        value: { cue: 'noted' },
      },
      {
        text: inBody('Dr. Oswin Kray praised the crew by noting that, "They never once looked back at the ice."'),
        finds: ['They never once looked back at the ice.'],
        value: { cue: 'noting' },
      },
      { text: inBody("Pell Arden replied, ``We will pay for it.''"), finds: ['We will pay for it.'] },
      {
        text: inBody('The union was glad, with its leader Pell Arden saying: “The road opens in June.”'),
        finds: ['The road opens in June.'],
        value: { cue: 'saying' },
      },
      {
        text: inBody('Mayor Ines Corrow was pleased with the pace of the works: “The road opens in June.”'),
        finds: ['The road opens in June.'],
        value: { cue: null },
      },
      {
        text: inBody('Mayor Ines Corrow stated,\n\n“The road opens in June. It will stay open.”'),
        finds: ['The road opens in June. It will stay open.'],
        value: { cue: 'stated' },
      },
      {
        text: inBody(
          'The mayor thanked the crews on Monday.\n\nMayor Ines Corrow said;\n\n"The road opens in June. It will stay open."',
        ),
        finds: ['The road opens in June. It will stay open.'],
        value: { cue: 'said' },
      },
      {
        text: inBody('Mayor Ines Corrow praised the pace of the works: “The road opens in June. It will stay open ”.'),
        finds: ['The road opens in June. It will stay open'],
      },
      {
        text: inBody(
          'Mayor Ines Corrow issued the following statement on the works.\n\n“The road opens in June, as we said.”',
        ),
        finds: ['The road opens in June, as we said.'],
      },
      {
        text: inBody('In the words of Mayor Ines Corrow, “the road must open before the snow comes”.'),
        finds: ['the road must open before the snow comes'],
        value: { cue: 'In the words of' },
      },
    ],
    counterexamples: [
      inBody('Mayor Ines Corrow quoted the rules of the valley: “Moles have the right of way.”'),
      inBody('Ms. Orla Tavish praised “the worth of sand” and left for the town hall.'),
      inBody(
        'La ciudad de los puertos realizó el foro «Islas y Muelles de los Pescadores y de las Familias del Norte», un espacio de todos.',
      ),
      inBody(
        'Lo anunció la ministra Inés Corro en la ciudad de los puertos durante la apertura del IV Foro de Muelles: “Islas para el Mundo”, en el puerto.',
      ),
      inBody('La digue du port est en «bon état» a noté Ada Corvec, la ministre de la mer et des îles.'),
      inBody('The council held a seminar with the theme “Water for All: Sharing the River”.'),
      inBody('Critics called it a “paper bridge”.'),
      inBody('The minister said the bridge was “safe enough” for lorries.'),
      inBody('The minister said that “the old bridge” was closed.'),
    ],
  },
  {
    name: 'quotes/over-paragraphs',
    confidence: 0.9,
    find: ofForm('over-paragraphs'),
    examples: [
      {
        text: inBody('Mayor Ines Corrow said: “The river rose at night.\n\n“By noon it had reached the school.”'),
        finds: ['The river rose at night. By noon it had reached the school.'],
        value: { cue: 'said' },
      },
      {
        text: inBody(
          "Mayor Ines Corrow said:\n\n'The river's banks broke.\n\n'By noon it was at the children's school.'",
        ),
        finds: ["The river's banks broke. By noon it was at the children's school."],
      },
      {
        text: inBody(
          'Mayor Ines Corrow said:\n\n“The river rose at night.\n\nIt came by road.\n\nBy noon it had reached the school.”',
        ),
        finds: ['The river rose at night. It came by road. By noon it had reached the school.'],
      },
      {
        text: inBody(
          'La digue du port est dans les mains des élus. Selon Ada Corvec, maire de la ville, «\n\nLa digue tient depuis trois ans avec les îles. Les bateaux sont dans le port. »',
        ),
        finds: ['La digue tient depuis trois ans avec les îles. Les bateaux sont dans le port.'],
      },
    ],
    counterexamples: [inBody('“The river rose at night,” said Mayor Corrow.\n\nBy noon it had reached the school.')],
  },
  {
    name: 'quotes/unmarked',
    confidence: 0.75,
    find: ofForm('unmarked'),
    examples: [
      {
        text: inBody(
          'Mayor Ines Corrow said:\n\nWe walked the river for nine days, and I am glad of every crew.\n\nThe road opens in June.',
        ),
        finds: ['We walked the river for nine days, and I am glad of every crew.'],
        value: { cue: 'said' },
      },
    ],
    counterexamples: [
      inBody('Mayor Ines Corrow said:\n\nThe river rose at night, and by noon it had reached the school.'),
      inBody('The notice said:\n\nWe walked the river for nine days, and I am glad of every crew.'),
      inBody('The works are:\n\nWe walk the river for nine days, and I am glad of every crew.'),
    ],
  },
  {
    name: 'quotes/without-cue',
    confidence: 0.6,
    find: ofForm('without-cue'),
    examples: [
      {
        text: inBody('Mayor Corrow noted that the river had risen. “By noon it had reached the school.”'),
        finds: ['By noon it had reached the school.'],
        value: { cue: null },
      },
      {
        text: inBody(
          'The mayor thanked the crews.\n\n"They worked for nine days without a break.\n\nThe road opens in June.',
        ),
        finds: ['They worked for nine days without a break.'],
      },
      {
        text: inBody('The mayor thanked the crews.\n\n"They worked for nine days without a break of an hour".'),
        finds: ['They worked for nine days without a break of an hour'],
      },
      {
        text: inBody(
          'Mayor Corrow noted that the river had risen. “By noon it had reached the school and the old bridge”. It fell.',
        ),
        finds: ['By noon it had reached the school and the old bridge'],
      },
      {
        text: inBody('The mayor thanked the crews.\n\n“They worked for nine days without a break.”'),
        finds: ['They worked for nine days without a break.'],
      },
    ],
    counterexamples: [
      inBody('It is their motto. “Water for All the Towns of the Long Valley” is new.'),
      inBody('“Water for All” is the theme of the year.'),
      inBody('The word “mole” is old.'),
    ],
  },
];
