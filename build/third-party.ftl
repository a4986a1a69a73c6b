<#-- One line for each library: its licences, as build/pom.xml names them, and its coordinates. -->
Libraries that are shipped with Sandframe, with their licences. Each library's JAR holds the text of its licence and its notices.

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#-- Brotli's native library is another one on each kind of machine, under the licence of brotli4j itself. -->
<#if project.artifactId?starts_with("native-")><#continue></#if>
${project.groupId}:${project.artifactId}:${project.version} (${entry.getValue()?join(", ")})
</#list>
