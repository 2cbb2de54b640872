// Tables with the verbs of arquero: the one entry whose types need that package

export { toArquero } from "../tables/to-arquero.js";
