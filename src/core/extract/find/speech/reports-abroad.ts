import type { Rule } from '../../finding.ts';
import { inBody } from './in-body.ts';
import { ofForm } from './of-form.ts';

/** Reported speech in French, Spanish and Chinese. */
export const foreignReports: Rule<'statements'> = {
  name: 'statements/foreign',
  confidence: 0.85,
  find: ofForm('foreign'),
  examples: [
    {
      text: inBody('Le ministre de la Mer a souligné que la digue tient depuis trois ans et que le port est sûr.'),
      finds: ['la digue tient depuis trois ans et que le port est sûr'],
      value: { cue: 'a souligné' },
    },
    {
      text: inBody('El presidente del puerto, Bruno Tarvel, señaló que las obras comenzarán con el verano.'),
      finds: ['las obras comenzarán con el verano'],
      value: { cue: 'señaló' },
    },
    {
      text: inBody('港务局查验科副科长 何清：今年春天大坝很稳固，港口安全。'),
      finds: ['今年春天大坝很稳固，港口安全'],
    },
    {
      text: inBody('何清主任表示，今年春天大坝很稳固，港口安全。'),
      finds: ['今年春天大坝很稳固，港口安全'],
      value: { cue: '表示' },
    },
    {
      text: inBody('Le ministre de la Mer a salué le travail des équipes du port et des îles.'),
      finds: ['le travail des équipes du port et des îles'],
    },
    {
      text: inBody('Asimismo, precisó que las obras del puerto comenzarán con el verano.'),
      finds: ['las obras del puerto comenzarán con el verano'],
    },
    {
      text: inBody(
        'Les élus du port, réunis avec les pêcheurs, ont également noté que la digue tient depuis trois ans.',
      ),
      finds: ['la digue tient depuis trois ans'],
    },
    {
      text: inBody('La directrice du port a, en outre, salué le travail des équipes et des îles.'),
      finds: ['le travail des équipes et des îles'],
    },
    {
      text: inBody('Ambas alcaldesas destacaron la firma del plan de los muelles y de las islas.'),
      finds: ['la firma del plan de los muelles y de las islas'],
    },
    {
      text: inBody('Alcaldes y representantes de las islas reafirmaron hoy su apoyo al plan de los muelles.'),
      finds: ['su apoyo al plan de los muelles'],
    },
    {
      text: inBody('El director del puerto, Bruno Tarvel, solicitó ayer al consejo que revise el plan de los muelles.'),
      finds: ['revise el plan de los muelles'],
    },
    {
      text: inBody(
        'El director abrió el puerto. Durante su visita, también resaltó la firma del plan de los muelles y de las islas.',
      ),
      finds: ['la firma del plan de los muelles y de las islas'],
    },
    {
      text: inBody('El director abrió el puerto. Entre ellos, resaltó la firma del plan de los muelles.'),
      finds: ['la firma del plan de los muelles'],
    },
    {
      text: inBody(
        'Ada Corvec, la ministre de la Mer, du Port et des Rivages, a annoncé jeudi matin que la digue sera ouverte aux pêcheurs.',
      ),
      finds: ['la digue sera ouverte aux pêcheurs'],
    },
    {
      text: inBody('El director habló. De igual forma precisó que las obras de los muelles comenzarán con el verano.'),
      finds: ['las obras de los muelles comenzarán con el verano'],
    },
    {
      text: inBody('La ministra de Puertos puso énfasis en el papel de los pescadores y de las islas.'),
      finds: ['en el papel de los pescadores y de las islas'],
    },
    {
      text: inBody('El director habló. Las obras de los muelles y de las islas comenzarán con el verano, señaló.'),
      finds: ['Las obras de los muelles y de las islas comenzarán con el verano'],
      value: { cue: 'señaló', speakerSpan: null },
    },
    {
      text: inBody('El director habló. El plan de los muelles, explicó, es de todos los pescadores de las islas.'),
      finds: ['El plan de los muelles es de todos los pescadores de las islas'],
    },
    {
      text: inBody('De esta forma –continuó– los muelles serán de todos los pescadores de las islas.'),
      finds: ['De esta forma los muelles serán de todos los pescadores de las islas'],
    },
    {
      text: inBody(
        'Los muelles son de todos los pescadores, destacó la alcaldesa Inés Corro al abrir el puerto de las islas, con los alumnos.',
      ),
      finds: ['Los muelles son de todos los pescadores'],
    },
    {
      text: inBody(
        'En su intervención en el foro de los puertos, abierto con la presencia de la ministra, Rosa Quispe, indicó que los muelles son de todos.',
      ),
      finds: ['los muelles son de todos'],
      value: { speakerSpan: null },
    },
    {
      text: inBody(
        'La ministra de Puertos señaló que la ciudad tiene “los muelles de las islas” y un plan para todos.',
      ),
      finds: ['la ciudad tiene “los muelles de las islas” y un plan para todos'],
    },
    {
      text: inBody('Le directeur est là. La digue du port tient pour les îles depuis trois ans, a-t-il ajouté.'),
      finds: ['La digue du port tient pour les îles depuis trois ans'],
    },
    {
      text: inBody('La directrice du port a tenu à remercier les équipes du port et des îles.'),
      finds: ['les équipes du port et des îles'],
    },
    {
      text: inBody(
        'Prenant la parole, le préfet du port, Oscar Vantrel, a demandé aux élus des îles de garder la digue et le port.',
      ),
      finds: ['aux élus des îles de garder la digue et le port'],
    },
    {
      text: inBody('El ministro de Puertos, Bruno Tarvel, informó sobre las obras de los muelles y de las islas.'),
      finds: ['sobre las obras de los muelles y de las islas'],
    },
    {
      text: inBody('La alcaldesa abrió el puerto. Resaltó la firma del plan que une los muelles con las islas.'),
      finds: ['la firma del plan que une los muelles con las islas'],
    },
    {
      text: inBody('El director habló. Abundó que las obras de los muelles y de las islas comenzarán con el verano.'),
      finds: ['las obras de los muelles y de las islas comenzarán con el verano'],
    },
    {
      text: inBody('La alcaldesa de las islas se mostró convencida de que los muelles serán de todos.'),
      finds: ['convencida de que los muelles serán de todos'],
    },
    {
      text: inBody('La digue est là. Le maire du port avait estimé que la digue ne tiendrait pas pour les îles.'),
      finds: ['la digue ne tiendrait pas pour les îles'],
    },
    {
      text: inBody(
        'Le directeur est là. La digue du port tient pour les îles depuis trois ans, a-t-il précisé à la radio.',
      ),
      finds: ['La digue du port tient pour les îles depuis trois ans'],
    },
    {
      text: inBody('Elle s’est cependant félicitée de la digue des îles et du travail des équipes dans le port.'),
      finds: ['de la digue des îles et du travail des équipes dans le port'],
    },
    {
      text: inBody(
        'La digue du port sera reliée aux îles par une route, a souligné, jeudi, le maire, M. Oscar Vantrel.',
      ),
      finds: ['La digue du port sera reliée aux îles par une route'],
    },
    {
      text: inBody(
        'El director del puerto solicitó al Consejo Nacional de los Puertos y de las Islas del Norte que abra los muelles.',
      ),
      finds: ['abra los muelles'],
    },
    {
      text: inBody('Le ministre de la Mer, Oscar Vantrel, a salué et félicité jeudi les équipes du port et des îles.'),
      finds: ['les équipes du port et des îles'],
    },
    {
      text: inBody('Le ministre de la Mer s’est dit impressionné par la digue du port et des îles.'),
      finds: ['impressionné par la digue du port et des îles'],
    },
    {
      text: inBody('La digue du port tient pour les îles depuis trois ans, indique un communiqué du port.'),
      finds: ['La digue du port tient pour les îles depuis trois ans'],
    },
    {
      text: inBody('La directrice du port a confié à Radio Port, ce lundi 3 mars, que la digue tient pour les îles.'),
      finds: ['la digue tient pour les îles'],
    },
    {
      text: inBody('Le ministre de la Mer a qualifié la digue de don du port pour les îles.'),
      finds: ['la digue de don du port pour les îles'],
    },
    {
      text: inBody('En tanto que la alcaldesa, Inés Corro, destacó la labor de los pescadores y de las islas.'),
      finds: ['la labor de los pescadores y de las islas'],
    },
    {
      text: inBody('La alcaldesa de las islas, Inés Corro, abrió los muelles y dijo que el puerto es de todos.'),
      finds: ['el puerto es de todos'],
    },
    {
      text: inBody('La alcaldesa abrió el puerto. Así, ha señalado que los muelles son de todos los pescadores.'),
      finds: ['los muelles son de todos los pescadores'],
      value: { cue: 'ha señalado' },
    },
    { text: inBody('港務委員會近日通報，今年春天大壩很穩固，港口安全。'), finds: ['今年春天大壩很穩固，港口安全'] },
    { text: inBody('何清主任高度赞赏港口的合作成果。'), finds: ['港口的合作成果'], value: { cue: '赞赏' } },
  ],
  counterexamples: [
    inBody('De acuerdo con las mismas cuentas, en el puerto hay seis barcos y dos muelles.'),
    inBody('La poursuite des travaux du port indique que les pêcheurs ont confiance dans les digues.'),
    inBody('Le ministre de la Mer a visité le port et les digues que la ville a payées.'),
    inBody('El presidente del puerto dijo: «Las obras que comenzarán son de la ciudad y de los pescadores».'),
    inBody('港务委员会昨天开通了新航线。'),
    inBody('El director del puerto, Bruno Tarvel, compartió una muestra de los muelles y de las islas.'),
    inBody('La alcaldesa de las islas se trasladó a los muelles del puerto con los pescadores.'),
    inBody('La alcaldesa dio a conocer las obras que comenzarán con el verano en los muelles.'),
  ],
};
