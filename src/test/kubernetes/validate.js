// Holds every manifest of src/main/kubernetes against the schema of its kind, and against rules of our own that no schema knows.
// Prints 'N passed, N failed'.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, parseAllDocuments } from "yaml";

const top = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const folder = join(top, "src/main/kubernetes");
const strategicPatches = new Set(["gvisor/runtime-class-of-servers.yaml"]);
let passed = 0;
let failed = 0;

function check(what, problem) {
  if (problem) {
    failed++;
    console.log(`FAILED  ${what}\n          ${problem}`);
  } else {
    passed++;
    console.log(`ok      ${what}`);
  }
}

async function schemaProblem(manifest) {
  const { apiVersion, kind } = manifest;
  if (apiVersion.startsWith("kustomize.config.k8s.io/")) {
    return null;
  }
  const models = await import(`kubernetes-models/${apiVersion}`);
  if (!models[kind]) {
    return `${apiVersion} has no ${kind}`;
  }
  try {
    new models[kind](manifest).validate();
    return null;
  } catch (error) {
    return error.message;
  }
}

// What the namespace's restricted Pod Security would refuse, and what this service wants beyond it.
function podProblem(spec) {
  const pod = spec.securityContext ?? {};
  if (!pod.runAsNonRoot || !["RuntimeDefault", "Localhost"].includes(pod.seccompProfile?.type)) {
    return "the pod may run as root, or without a seccomp profile";
  }
  if (spec.automountServiceAccountToken !== false) {
    return "the pod holds a token of the cluster";
  }
  for (const container of spec.containers) {
    const own = container.securityContext ?? {};
    if (own.allowPrivilegeEscalation !== false || !own.readOnlyRootFilesystem || !own.capabilities?.drop?.includes("ALL")) {
      return `${container.name} is not restricted`;
    }
    if (!container.resources?.limits?.memory || !container.resources?.requests?.cpu) {
      return `${container.name} has no limit of memory or no request of processor`;
    }
    for (const mount of container.volumeMounts ?? []) {
      if (!spec.volumes.some((volume) => volume.name === mount.name)) {
        return `${container.name} mounts ${mount.name}, which is not there`;
      }
    }
  }
  return null;
}

const manifests = [];
for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".yaml")).sort()) {
  for (const document of parseAllDocuments(readFileSync(join(folder, file), "utf8"))) {
    const manifest = document.toJS();
    const what = `${file}: ${manifest.kind} ${manifest.metadata?.name ?? ""}`;
    if (document.errors.length > 0) {
      check(what, document.errors[0].message);
      continue;
    }
    manifests.push(manifest);
    if (!strategicPatches.has(file)) {
      check(`${what} fits its schema`, await schemaProblem(manifest));
    }
    if (manifest.spec?.template?.spec?.containers) {
      check(`${what} is restricted`, podProblem(manifest.spec.template.spec));
    }
  }
}

const of = (kind) => manifests.filter((manifest) => manifest.kind === kind);
// kustomize reads no file from outside of a kustomization's own folder; other kustomizations may lie where they like.
function kustomizationProblem(root) {
  const problems = [];
  const { resources = [], configMapGenerator = [] } = parse(readFileSync(join(root, "kustomization.yaml"), "utf8"));
  const files = configMapGenerator.flatMap((map) => map.files).map((file) => file.replace(/^[^=]*=/, ""));
  for (const file of [...resources, ...files]) {
    const path = join(root, file);
    if (!existsSync(path)) {
      problems.push(`${file} is not there`);
    } else if (statSync(path).isDirectory()) {
      problems.push(...kustomizationProblem(path));
    } else if (relative(root, path).startsWith("..")) {
      problems.push(`${file} is outside of its folder`);
    }
  }
  return problems;
}
check("kustomization.yaml finds its files", kustomizationProblem(folder).join("; "));
const policies = of("NetworkPolicy");
check("servers speak to nobody", policies.some((policy) => policy.metadata.name === "servers" && policy.spec.policyTypes.includes("Egress") && !policy.spec.egress) ? null : "they have egress");
check("everything is denied first", policies.some((policy) => Object.keys(policy.spec.podSelector).length === 0 && !policy.spec.ingress && !policy.spec.egress) ? null : "no such policy");
const lines = readFileSync(join(folder, "router.cfg"), "utf8").match(/srv_is_up\(sandframe\/server\d+\)/g).length;
const most = of("HorizontalPodAutoscaler")[0].spec.maxReplicas;
check("routers have a line for each server", most <= lines ? null : `${most} servers, ${lines} lines`);
// The API's own words: a schema that refused nothing would let this pass.
const broken = { apiVersion: "v1", kind: "Service", metadata: { name: "x" }, spec: { ports: [{ port: "eighty" }] } };
check("the schemas refuse a port that is no number", (await schemaProblem(broken)) ? null : "it passed");

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
