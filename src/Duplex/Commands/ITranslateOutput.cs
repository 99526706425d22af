using Duplex.Translate;

namespace Duplex.Commands;

/// <summary>What <c>duplex translate</c> prints, message by message.</summary>
internal interface ITranslateOutput
{
    void OnSkipped(string file, string reason);

    void OnMessage(TranslatedMessage message);

    /// <param name="translated">Messages that gave resources, or messages.</param>
    /// <param name="empty">Messages that are understood and say nothing.</param>
    /// <param name="failed">All others.</param>
    void End(int translated, int empty, int failed);
}
