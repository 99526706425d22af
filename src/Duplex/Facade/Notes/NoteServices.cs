namespace Duplex.Facade.Notes;

internal static class NoteServices
{
    public static IServiceCollection AddNotes(this IServiceCollection services) => services
        .AddSingleton<CheckNoteRules>()
        .AddSingleton<CheckReferences>()
        .AddSingleton<CheckAttestation>()
        .AddSingleton<PrepareNote>()
        .AddSingleton<NotePipeline>();
}
