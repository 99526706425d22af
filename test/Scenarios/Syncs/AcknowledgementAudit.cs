using System.Text.RegularExpressions;

namespace Duplex.Scenarios.Syncs;

/// <summary>One acknowledgement that left, and what is wrong about it; empty: nothing.</summary>
internal sealed record AuditedAcknowledgement(string ControlId, string Wrong);

/// <summary>
/// For each <c>AA</c> that left on a socket: was the message's own write to the log followed by a sync of that file that began after the
/// write had returned, and returned before the AA began to leave?
/// </summary>
internal static partial class AcknowledgementAudit
{
    public static List<AuditedAcknowledgement> Check(IReadOnlyList<SystemCall> calls, string logFile)
    {
        var writes = calls.Where(call => call.Succeeded && IsWrite(call.Name) && IsLog(call, logFile)).ToList();
        var syncs = calls.Where(call => call.Succeeded && call.Name is "fsync" or "fdatasync" && IsLog(call, logFile)).ToList();
        var audited = new List<AuditedAcknowledgement>();
        foreach (var sent in calls.Where(call => IsSend(call.Name) && !IsLog(call, logFile)))
        {
            foreach (Match accepted in Accepted().Matches(sent.Arguments))
            {
                audited.Add(Audit(accepted.Groups[1].Value, sent, writes, syncs));
            }
        }

        return audited;
    }

    private static AuditedAcknowledgement Audit(string controlId, SystemCall sent, List<SystemCall> writes, List<SystemCall> syncs)
    {
        var write = writes.FirstOrDefault(call => call.Arguments.Contains(controlId, StringComparison.Ordinal));
        if (write is null || write.Ended > sent.Begun)
        {
            return new AuditedAcknowledgement(controlId, "it left before the message was written");
        }

        return syncs.Exists(sync => sync.Begun >= write.Ended && sync.Ended <= sent.Begun)
            ? new AuditedAcknowledgement(controlId, "")
            : new AuditedAcknowledgement(controlId, "it left before the message was synced");
    }

    private static bool IsLog(SystemCall call, string logFile) => call.File.EndsWith("/" + logFile, StringComparison.Ordinal);

    private static bool IsWrite(string name) => name is "write" or "writev" or "pwrite64" or "pwritev" or "pwritev2";

    private static bool IsSend(string name) => name is "sendto" or "sendmsg" or "sendmmsg" || IsWrite(name);

    [GeneratedRegex(@"MSA\|AA\|([A-Za-z0-9-]+)")]
    private static partial Regex Accepted();
}
