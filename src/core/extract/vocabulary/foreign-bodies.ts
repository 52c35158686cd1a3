import { words } from './words.ts';

/** Nouns that head the names of bodies, by language: own lists from the names of ministries, agencies, banks and international bodies. */
export const FOREIGN_BODY_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(`
    Académie Administration Agence Alliance Assemblée Association Autorité Banque Bureau Cabinet Caisse Centre Chambre Coalition Comité Commissariat Haut-Commissariat Commission
    Chancellerie Collectif Consortium Délégation Communauté Compagnie Confédération Conseil Cour Département Direction École Fédération Fondation Fonds Forum Gouvernement Groupe Hôpital Institut Laboratoire Ligue Métropole Ministère Mission Mouvement
    Musée Observatoire Office Organisation Parlement Parti Préfecture Présidence Primature Programme Rectorat Réseau Secrétariat Service Société Syndicat Tribunal Union Université Ambassade Mairie Haute-Autorité
    Armée Bibliothèque Bourse Clinique Collège Conservatoire Coopérative Ecole Faculté Gendarmerie Inspection Lycée Police Régie Théâtre
  `),
  es: words(`
    Universitat Ajuntament Generalitat Xunta Conselleria Academia Agencia Alianza Asamblea Asociación Autoridad Ayuntamiento Banco Cámara Centro Coalición Comisión Comité Comunidad Compañía Confederación Congreso Consejo
    Cabildo Cancillería Colegio Consorcio Delegación Diputación Ente Hospital Laboratorio Plataforma Subsecretaría Vicepresidencia
    Consejería Cooperativa Corporación Corte Defensoría Departamento Dirección Escuela Federación Fiscalía Fondo Fundación Gobierno Grupo Instituto Junta Liga Ministerio Misión
    Movimiento Museo Observatorio Oficina Organismo Organización Parlamento Partido Procuraduría Programa Red Secretaría Senado Servicio Sociedad Superintendencia Tribunal Unión Universidad Viceministerio Intendencia Municipalidad Alcaldía Gobernación Embajada Sindicato
    Armada Biblioteca Bolsa Caja Clínica Conservatorio Contraloría Ejército Empresa Facultad Guardia Mancomunidad Patronato Policía Promotora Rectoría Teatro Tesorería Vicerrectoría
  `),
};

/** Nouns that head what else is shortened by another language's letters: treaties, plans, systems, meetings. */
export const FOREIGN_NAMED_HEADS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words(`
    Accord Armée Brigade Cadre Campagne Charte Code Conférence Convention Convention-cadre Corps Déclaration Directive Enquête Entité Équipe Étude Examen Force Forces Front Garde Indice Loi Normes Initiative Instance Mécanisme Objectifs Opération Pacte Partenariat Plan
    Projet Protocole Registre Règlement Sommet Stratégie Système Table Taxe Traité Unité Zone
  `),
  es: words(`
    Acuerdo Código Conferencia Convención Convenio Cuerpo Cumbre Declaración Directiva Ejército Empresa Empresas Encuesta Entidad Equipo Estrategia Estudio Examen Frente Fuerza Fuerzas Guardia Impuesto Índice Ley Iniciativa Marco Mecanismo Mercado Normas Objetivos Operación Pacto Plan Policía
    Protocolo Proyecto Registro Reglamento Sistema Tratado Unidad Zona
  `),
};

/** Small words inside the names of bodies, after their head, by language. */
export const FOREIGN_LINKS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: words('de des du d la le les l à au aux et pour sur en contre sans entre'),
  es: words('de del la el los las a al y e para sobre en contra por con sin entre'),
};

/** What ends the names of bodies in Chinese. */
export const HAN_BODY_ENDS =
  '(?:组织|組織|委员会|委員會|银行|銀行|基金会?|协会|協會|联盟|联合会|大学|大學|学院|研究院|研究所|公司|集团|办公室|办事处|总局|总署|署|局|部|厅|院|中心|理事会|议会|法院|会议|论坛|博览会|计划|规划署|条约|协定)';
/** What the names of bodies begin with in Chinese, where nothing else shows their beginning. */
export const HAN_BODY_STARTS = /联合国|聯合國|世界|国际|國際|全国|国家|國家|中国|中國|欧洲|亚洲|非洲|全球/gu;
