// The last step of the build: `node packing/build.js`.
import { writeTwins } from "./twins.js";

writeTwins("dist");
