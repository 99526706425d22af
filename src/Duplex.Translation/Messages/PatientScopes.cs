using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Messages of several patients, each with the segments behind the PID.</summary>
internal static class PatientScopes
{
    /// <summary>The steps for each PID in turn. False where none of them identifies anybody.</summary>
    public static MessageStep Each(params MessageStep[] steps) => build => Run(build, steps);

    private static bool Run(MessageBuild build, MessageStep[] steps)
    {
        bool any = false;
        foreach (SegmentSection section in build.Segments.Sections("PID"))
        {
            build.Scope = [section.Head, .. section.Following];
            build.Encounter = null;
            any |= Array.TrueForAll(steps, step => step(build));
        }

        build.Scope = build.Segments;

        // Without a PID the first step says what is missing.
        return any || steps[0](build);
    }
}
