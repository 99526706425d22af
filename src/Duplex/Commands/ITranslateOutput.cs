using Duplex.Translate;

namespace Duplex.Commands;

/// <summary>What <c>duplex translate</c> prints, message by message.</summary>
internal interface ITranslateOutput
{
    void OnSkipped(string file, string reason);

    void OnMessage(TranslatedMessage message);

    void End(int translated, int failed);
}
