// The last step of the build: `node .ci/packing/build.js`.
import { writeTwins } from "./twins.js";

writeTwins("dist");
