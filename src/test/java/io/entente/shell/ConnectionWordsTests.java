package io.entente.shell;

import java.util.Locale;

import com.vaadin.flow.server.SystemMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConnectionWordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "en-US", "ko-KR", "fr" })
	void a_page_whose_session_ended_waits_for_the_person_and_says_what_to_do(String language) {
		SystemMessages messages = ConnectionWords.messages(Locale.forLanguageTag(language));
		assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
		assertThat(messages.getSessionExpiredURL()).isNull();
		assertThat(messages.getSessionExpiredMessage()).contains(language.startsWith("ko") ? "저장" : "save it first");
	}

	@Test
	void no_message_of_the_framework_stays_in_its_own_words() {
		SystemMessages ours = ConnectionWords.messages(Locale.KOREAN);
		assertThat(ours.getInternalErrorCaption()).doesNotMatch(".*[A-Za-z].*");
		assertThat(ours.getInternalErrorMessage()).contains("조사");
		assertThat(ours.getCookiesDisabledMessage()).contains("쿠키");
	}

}
