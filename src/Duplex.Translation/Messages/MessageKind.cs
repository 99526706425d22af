using System.Collections.Frozen;

namespace Duplex.Translation.Messages;

/// <summary>One step of a translation. False where the message cannot be translated at all; then a finding says why.</summary>
internal delegate bool MessageStep(MessageBuild build);

/// <summary>Messages that are translated by the same steps.</summary>
/// <param name="Owner">Which kind of message owns the elements, such as <c>ADT</c>.</param>
/// <param name="Events">As <c>type^trigger</c>.</param>
/// <param name="Steps">In order. Each reads some segments and adds resources.</param>
internal sealed record MessageKind(string Owner, FrozenSet<string> Events, params IReadOnlyList<MessageStep> Steps)
{
    /// <summary>It answers a message, which its receiver may have sent.</summary>
    public bool IsAnswer { get; init; }

    public bool Run(MessageBuild build)
    {
        foreach (MessageStep step in Steps)
        {
            if (!step(build))
            {
                return false;
            }
        }

        return true;
    }
}
