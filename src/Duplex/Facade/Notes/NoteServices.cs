namespace Duplex.Facade.Notes;

internal static class NoteServices
{
    public static IServiceCollection AddNotePipeline(this IServiceCollection services) => services
        .AddSingleton<CheckMediaType>()
        .AddSingleton<ReadPreferences>()
        .AddSingleton<ReadBody>()
        .AddSingleton<ParseStrictly>()
        .AddSingleton<CheckNoteRules>()
        .AddSingleton<CheckReferences>()
        .AddSingleton<CheckAttestation>()
        .AddSingleton<RecallFirstAnswer>()
        .AddSingleton<CheckTarget>()
        .AddSingleton<EstablishExpectation>()
        .AddSingleton<AcceptNote>()
        .AddSingleton<AnswerNote>()
        .AddSingleton<NotePipeline>();
}
