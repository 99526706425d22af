using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>What stands between PID and the first order, and is about the patient and the visit.</summary>
internal static class PatientGroupSteps
{
    /// <summary>What a message of orders or results has no place for is told.</summary>
    public static void Run(PatientGroup group, MessageBuild build)
    {
        foreach (PlacedSegment segment in group.About)
        {
            Unplaced.Tell(segment, build.Context);
        }
    }
}
