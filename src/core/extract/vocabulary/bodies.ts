import { words } from './words.ts';

/** Nouns that head the name of a body: own list from the names of ministries, agencies, courts, universities and international bodies. */
export const BODY_HEADS = words(`
  Academy Administration Agency Alliance Archive Archives Army Charity Choir Constabulary Assembly Association Authority Bank Board Bureau Cabinet Center Centre Chamber Chambers Church Club Collectorate
  Coalition College Commission Commissioner Commissioners Committee Community Company Confederation Congress Conservatory Consortium Cooperative
  Corporation Corps Council Court Courts Department Directorate Division Embassy Exchange Faculty Federation Force Forces Foundation Fund Government Group Guild
  Hospital House Industries Initiative Inspectorate Institute Institution Institutes Journal Lab Laboratory League Legislature Library Ministry Mission Movement
  Museum Museums Navy Network Observatory Office Orchestra Organisation Organization Parliament Partnership Party Police Presidency Programme Program Registry Regiment
  School Secretariat Senate Service Services Society Studio Studios Team Times Treasury Tribunal Trust Union University Chancellery Prefecture Consulate
  Airlines Airways Ballet Clinic Daily Opera Philharmonic Symphony Polyclinic Radio Railways Subcommittee Television TV Unit Systems Technologies Pharmaceuticals Pharmaceutical Pharma Therapeutics Biosciences Laboratories Motors Electronics Energy Holdings Partners Media News Press Post Herald Tribune Gazette
`);

/** Heads that only name a body when something particular stands before or behind them. */
export const WEAK_HEADS = words(`
  Archive Archives Assembly Board Cabinet Charity Choir Center Centre Chamber Church Clinic Club Coalition College Commission Commissioner Committee Community Company Congress Corps Council Court Courts Daily
  Department Division Energy Faculty Force Forces Fund Government Group House Initiative Journal Lab League Library Media Mission Movement Museum Museums Network News Office Opera Symphony Partners Party Police
  Post Presidency Press Program Programme Radio School Senate Service Services Society Subcommittee Systems Team Television Times Trust TV Union Unit
`);

/** Small nouns behind which a name is a body's: "the charity Tidal Relief". None that a person can be, such as a publisher. */
export const BODY_NOUNS = words(`
  NGO nonprofit non-profit subsidiary regulator insurer retailer carmaker automaker drugmaker conglomerate operator consortium
  organisation organization charity company firm agency group bank newspaper broadcaster foundation association federation union party club airline
  cooperative magazine consultancy think-tank university museum institute startup start-up
`);

/** Endings of company names. */
export const COMPANY_ENDINGS = words(
  'Inc Inc. Ltd Ltd. LLC LLP PLC plc Corp Corp. Co Co. GmbH AG SA NV SE Pte AB Oy Plc Limited ASA KGaA Oyj BV SAS Ltda Bhd Berhad Tbk Pvt SpA PJSC JSC PLLC',
);

/** Bodies known by one word or by capitals alone: intergovernmental bodies, agencies and newsrooms that releases name without saying what they are. */
export const KNOWN_BODIES = words(`
  UN EU NATO ASEAN WHO WTO IMF UNESCO UNICEF UN-Habitat JICA KOICA UNRWA UNECA ESCAP ECLAC UNOPS UNFCCC UNWTO IOM IFRC IRENA IUCN IPU WCO WOAH GAVI Gavi CEPI ECOWAS SADC COMESA CARICOM IGAD SAARC USAID USPTO EUIPO UNDP UNHCR UNEP UNFPA UNIDO UNCTAD ILO FAO IAEA OECD OPEC APEC OSCE ICRC WIPO WFP WMO ITU UPU ICAO IMO IFAD UNODC UNAIDS
  FBI CIA NASA NSA FDA EPA SEC FCC NHS MI5 MI6 BBC CNN ABC NBC CBS AP AFP ESPN FIFA UEFA IOC ECB EBRD EIB AfDB ADB Interpol Europol Eurostat Hamas Hezbollah Taliban
  Google Microsoft Facebook Twitter Amazon Netflix YouTube Samsung Toyota Boeing Airbus Volkswagen Reuters Bloomberg Greenpeace Oxfam Unicef Nato Parliament Senate Congress Pentagon Kremlin
  Disney Spotify Uber Tesla Snapchat Instagram WhatsApp LinkedIn TikTok PayPal Airbnb Walmart Tesco Ikea IKEA Huawei Alibaba Tencent Nokia Siemens Sony Honda Nissan Nvidia IBM BMW VW
  Pfizer AstraZeneca Novartis Nestlé Unilever Vodafone Verizon BP KFC RSPB RSPCA ITV NPR PBS HBO GOP Crimestoppers
`);

/** Capitals that are things, not bodies. */
export const NOT_BODIES = words(`
  IP IPR IPRS SEP GDP GNP CPI COVID HIV AIDS DNA RNA ICT AI IT PC TV DVD CD MOU MOUS SME SMES SDG SDGS FTA VAT ESG CEO CFO CTO COO DG DDG PM DPM MP MPS MPs MEP MEPs MSPs MLAs MNAs TDs NGOs CEOs CFOs SMEs VIP FAQ URL PDF USB
  GPS SMS AM BC AD GMT UTC CET EST PST ET CT US UK USA UAE I II III IV VI VII VIII IX XI XII SPS LED CCTV R&D Q&A PR HR NGO NGOS LGBT LGBTQ OK ID PHD MBA
`);

/** Heads that stand for the whole name behind "the": "the Ministry". None that also stands for something else ("the House", "the Press"). */
export const SHORT_HEADS = words(`
  Academy Administration Agency Alliance Archive Archives Association Authority Bank Board Bureau Cathedral Centre Chamber Charity Church City Club Coalition College Commission Committee Community Company
  Confederation Conservatory Consortium Cooperative Corporation Council County Court Department Directorate Division Exchange Federation Foundation Fund Government Group Guild Hospital
  Inspectorate Institute Institution Laboratory League Library Ministry Museum Network Observatory Office Orchestra Organisation Organization Parliament Partnership Programme School
  Secretariat Senate Service Society State Town Treasury Tribunal Trust Union University
`);
