# The image of the Objection Check: one static binary, nothing else.
#
#   deploy/build-image                            # with buildah; says the digest
#   docker build -t localhost/objection-check .   # with Docker
#
# Both base images can be replaced, for a mirror or a hardened one of your own; pin yours by digest.
ARG BUILD_IMAGE=docker.io/library/rust:1.95-slim-bookworm
ARG RUN_IMAGE=scratch

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY . .
# The time that everything in the image bears: the same source gives the same bytes.
ARG SOURCE_DATE_EPOCH=0
# The commit, which the program names; .git is not copied.
ARG REVISION=unknown
RUN REVISION="$REVISION" deploy/build-release /out/objection-check \
 && touch --date="@$SOURCE_DATE_EPOCH" /out/objection-check

FROM ${RUN_IMAGE}
COPY --from=build /out/objection-check /objection-check
# Nobody in particular; numeric, because there is no file of users, and so that Kubernetes can tell
# that it is not root.
USER 65532:65532
ENV OBJECTION_CHECK_LISTEN=0.0.0.0:8080
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s --retries=3 CMD ["/objection-check", "health"]
ENTRYPOINT ["/objection-check"]
# Who builds it adds source, url, vendor and documentation: see deploy/build-image.
ARG VERSION=unreleased
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Objection Check" \
      org.opencontainers.image.description="A step-by-step check whether an objection to Meta's AI training is effective" \
      org.opencontainers.image.licenses="EUPL-1.2" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
